"""The Batch page: a table of pairs, its progress, what to show of it, and saving it."""
