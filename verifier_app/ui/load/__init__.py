"""Choosing what of a file is compared, and how it is cleaned: crop tool and cleaning."""
