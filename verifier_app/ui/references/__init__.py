"""The References page: named sets, what is in one, and ranking among all."""
