# The first stage builds the release with torch; the second answers without it.
FROM python:3.12-slim AS build
WORKDIR /srv/guide
# Give PIP_EXTRA_INDEX_URL the address of PyTorch's CPU wheels to keep the build small.
ARG PIP_EXTRA_INDEX_URL=
COPY pyproject.toml constraints.txt README.md ./
RUN pip install --no-cache-dir -c constraints.txt .
COPY . .
RUN python -m bot index \
 && pip uninstall -y torch transformers sentence-transformers onnx onnxscript onnx-ir

FROM python:3.12-slim
RUN useradd --system --uid 10001 guide
COPY --from=build /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages
COPY --from=build --chown=guide /srv/guide /srv/guide
WORKDIR /srv/guide
USER guide
ENV BOT_HOST=0.0.0.0 PYTHONDONTWRITEBYTECODE=1
EXPOSE 7860
HEALTHCHECK --interval=30s --timeout=3s CMD \
  python -c "import urllib.request as r; r.urlopen('http://127.0.0.1:7860/healthz', timeout=2)"
CMD ["python", "app.py"]
