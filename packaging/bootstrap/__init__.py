"""The steps of run.py: an environment of its own, with what the program needs."""
