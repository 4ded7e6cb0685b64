"""The Gallery page: random pairs of labelled data, what the model says, and whether it is right."""
