"""No item model of the program breaks Qt's rules, whatever is looked at and done."""

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.interface.window import MainWindow

from .walk import views

pytestmark = pytest.mark.screen


def test_each_model_stands_qts_model_tester_during_a_walk_through_everything(
    sample_window: MainWindow, qtbot: QtBot
) -> None:
    testers: dict[QAbstractItemModel, QAbstractItemModelTester] = {}
    for _, top in views(sample_window, qtbot):
        for model in models_in(top):
            if model not in testers:
                mode = QAbstractItemModelTester.FailureReportingMode.Fatal
                testers[model] = QAbstractItemModelTester(model, mode, sample_window)
    for name in ("undo", "redo", "undo"):
        sample_window.menus.actions[name].trigger()
    assert {type(model) for model in testers} == own_models(QAbstractItemModel)


def models_in(top: QWidget) -> list[QAbstractItemModel]:
    """The models of the program's own classes that are shown in a widget."""
    found = [view.model() for view in top.findChildren(QAbstractItemView)]
    return [model for model in found if is_own(type(model))]


def own_models(base: type) -> set[type]:
    children: list[type] = base.__subclasses__()
    below = {kind for child in children for kind in own_models(child)}
    return below | {child for child in children if is_own(child)}


def is_own(kind: type) -> bool:
    return kind.__module__.startswith("desktop_app.")
