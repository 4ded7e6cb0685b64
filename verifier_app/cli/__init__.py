"""The commands: parse, call, print. One file each; nothing heavy is imported before it is needed.

To add a command, write a module with `EXAMPLE`, `add_arguments` and `run` (see
`main.Command`) and add its line to `main.COMMANDS`.
"""
