"""What the pages show and do, without a widget: tests drive these directly."""
