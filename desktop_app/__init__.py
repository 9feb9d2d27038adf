"""Zapiska: the Note by the Secretariat, built from records."""
