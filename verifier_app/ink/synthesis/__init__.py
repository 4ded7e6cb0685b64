"""Invented handwriting with time and pressure, from seeds alone.

Writers follow the sigma-lognormal theory of movement: Plamondon and Djioua, "A
multi-level representation paradigm for handwriting stroke generation" (2006); O'Reilly
and Plamondon, "Development of a Sigma-Lognormal representation for on-line signatures"
(2009); Ferrer, Diaz-Cabrera and Morales, "Static signature synthesis: a neuromotor
inspired approach for biometrics" (2015). No real handwriting is in it.
"""

from verifier_app.ink.synthesis.signs import Sign
from verifier_app.ink.synthesis.writer import Writer

__all__ = ["Sign", "Writer"]
