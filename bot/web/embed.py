"""Stub."""
from fastapi import APIRouter
def embed_router(clinics): return APIRouter()
