"""Forms for the records of the domain, made from declarations."""
