"""Widgets of their own: each is usable alone and takes a theme and plain values."""
