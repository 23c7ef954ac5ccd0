"""The commands of `python -m eval`; heavy imports happen inside them."""
