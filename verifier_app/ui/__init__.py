"""The window: pages, widgets and the view models behind them.

Nothing here imports torch or cv2; pictures and numbers come from the engine's
process through `engine_link`.
"""
