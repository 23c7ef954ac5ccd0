"""The commands of `python -m bot`, a module for each group; heavy imports happen inside them."""
