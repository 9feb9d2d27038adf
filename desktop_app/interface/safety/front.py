"""One window for one project: who opens it a second time on this computer is shown the window that has it."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.storage.safety.holding import user_name

_PATIENCE_MS = 1500
_ANSWER = b"shown"


class Front(QObject):
    """Answers for the project that this program holds; ``asked`` tells that its window is to come forward."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def answer_for(self, project: Path | None) -> None:
        """From now on for this project, which we hold, or for none."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if project is None:
            return
        name = _name(project)
        # Left by a program that was killed: the project is ours, so its name is.
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        server.listen(name)
        self._server = server

    def _answer(self) -> None:
        socket = None if self._server is None else self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_ANSWER)
            socket.flush()
            socket.disconnectFromServer()
            self.asked.emit()


def ask_to_front(project: Path) -> bool:
    """Asks the program that has a project to show its window; False if none of this person's answers."""
    socket = QLocalSocket()
    socket.connectToServer(_name(project))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    answered = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _ANSWER
    socket.abort()
    return bool(answered)


def _name(project: Path) -> str:
    whole = f"{user_name()}\n{project.resolve()}".encode(errors="surrogatepass")
    return f"zapiska-{hashlib.sha256(whole).hexdigest()[:24]}"
