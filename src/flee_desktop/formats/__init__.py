"""Importers and exporters: bytes in, plain records out, and back. No database, no Qt."""
