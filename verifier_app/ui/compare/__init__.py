"""The Compare page: two sides, the finding, the evidence."""
