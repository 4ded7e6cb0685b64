"""The Models page: which models there are, the card of one, and what can be done with them."""
