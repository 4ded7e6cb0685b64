"""The child process that owns network and pictures, and the client that talks to it.

`client`, `connection`, `frames`, `protocol` and `samples` know neither Qt nor torch nor
OpenCV, so the window may import them; `server` and `handlers` run in the child.
"""
