"""The web server: the only importer of gradio and fastapi."""
