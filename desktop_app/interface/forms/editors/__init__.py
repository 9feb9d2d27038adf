"""Fields of forms: each shows one value, keeps it when it is left, and says why where it cannot."""
