"""The policy: `decide` before retrieval, `screen` after it, and every fixed text a patient can see."""
