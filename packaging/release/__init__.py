"""The steps of build.py: from a checkout to installers."""
