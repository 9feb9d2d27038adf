"""The family of errors a user may meet: raised low, shown once at the top, always as a sentence."""


class ZapiskaError(Exception):
    """Something a person can act on.

    It carries the key of a sentence in ``resources/translations`` and the values for its fields, so that the
    same error reads well in every interface language.
    """

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message, values)
        self.message = message
        self.values = values

    def __str__(self) -> str:
        return f"{self.message} {self.values}"


class StorageFaultError(ZapiskaError):
    """The disk or the file gave out; the last change kept is still there."""


def reason_of(error: OSError) -> str:
    """What the system says, with the file that it says it of."""
    told = error.strerror or str(error)
    return f"{error.filename}: {told}" if error.strerror and error.filename else told
