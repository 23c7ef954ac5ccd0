"""Reads and checks the vetted texts, their facts and sources, and the ledgers of their reviews."""
