"""Training: packs of cleaned samples, batches, losses, the loop, recipes, published models."""
