# `build` holds everything needed to build a release, torch included; the last stage answers without it.
FROM python:3.11-slim AS build
WORKDIR /srv/guide
RUN useradd --system --uid 10001 --home-dir /srv/guide guide && mkdir var && chown guide . var
# Give PIP_EXTRA_INDEX_URL the address of PyTorch's CPU wheels: without it pip takes several gigabytes of CUDA.
ARG PIP_EXTRA_INDEX_URL=
# "redis" for BOT_LIMITS_URL, "chat-model" for BOT_CHAT_MODEL, or both with a comma.
ARG EXTRAS=
COPY pyproject.toml constraints.txt README.md ./
RUN pip install --no-cache-dir -c constraints.txt ".${EXTRAS:+[$EXTRAS]}"
COPY --chown=guide . .
USER guide
CMD ["sh", "-c", "python -m bot index --check || python -m bot index"]

FROM build AS indexed
RUN python -m bot index && rm -rf var/encoders var/second_opinions
USER root
RUN pip uninstall -y torch transformers sentence-transformers onnx onnxscript onnx-ir \
 && pip freeze | grep -iE '^(nvidia|triton|cuda)' | cut -d= -f1 | xargs -r pip uninstall -y

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /srv/guide guide
COPY --from=indexed /usr/local/lib/python3.11/site-packages /usr/local/lib/python3.11/site-packages
COPY --from=indexed --chown=guide /srv/guide /srv/guide
WORKDIR /srv/guide
USER guide
ENV BOT_HOST=0.0.0.0 PYTHONDONTWRITEBYTECODE=1
EXPOSE 7860
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s CMD \
  ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:7860/healthz', timeout=2)"]
CMD ["python", "app.py"]
