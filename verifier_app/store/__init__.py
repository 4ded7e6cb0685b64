"""What the program keeps on the person's disk, and where the program's own files are."""
