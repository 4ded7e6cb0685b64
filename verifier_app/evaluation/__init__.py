"""How good is it: protocols, error rates, the leak gate, and reports of them."""
