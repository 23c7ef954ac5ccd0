"""The evaluation harness: cases, metrics, runs, comparisons, calibration."""
