"""Strokes: their shape, their pictures, their files, and invented handwriting.

Numpy at module level; cv2 only inside the functions that draw.
"""
