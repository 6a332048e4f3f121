"""``python -m baogao``: the console command where no script folder is on the path."""

from .cli import main

main()
