#!/usr/bin/python3
# SPDX-FileCopyrightText: The Scout Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the windows of scout-desktop as a screen reader does, through AT-SPI, and walks to the JWT wizard by
pressing what it finds. Fails where a control has no name, or the wrong role.

usage: read-window.py SCOUT-DESKTOP, within an X display and a D-Bus session of its own (see run-reader)."""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 60  # seconds
NEEDS_NAME = {
    pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT,
    pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST,
}


def application():
    for child in pyatspi.Registry.getDesktop(0):
        if child and "scout" in (child.name or "").lower():
            return child
    return None


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def walk(node):
    yield node
    for child in node:
        if child is not None:
            yield from walk(child)


def showing():
    app = application()
    return [node for node in walk(app) if is_showing(node)] if app else []


def until(found, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            result = found()
            if result:
                return result
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.2)
    print("There is:", file=sys.stderr)
    for node in showing():
        if node.name:
            print(f"  {node.getRoleName()}: {node.name}", file=sys.stderr)
    raise SystemExit("not found: " + what)


def name_of(node):
    """What a screen reader says first. Qt names a combo box on Linux after what is chosen in it; what it is for is
    in the label that the box is the buddy of."""
    if node.getRole() != pyatspi.ROLE_COMBO_BOX:
        return (node.name or "").strip()
    labels = [relation.getTarget(0).name for relation in node.getRelationSet()
              if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]
    return labels[0] if labels else ""


def find(role, name):
    def look():
        return next((n for n in showing() if n.getRole() == role and name_of(n) == name), None)
    return until(look, f"{name} ({role})")


def press(name):
    find(pyatspi.ROLE_PUSH_BUTTON, name).queryAction().doAction(0)


def check_names(page):
    nameless = [n for n in showing() if n.getRole() in NEEDS_NAME and not name_of(n)]
    for node in nameless:
        path = []
        while node is not None and node.getRole() != pyatspi.ROLE_APPLICATION:
            path.append(f"{node.getRoleName()} '{node.name}'")
            node = node.parent
        print(f"{page}: no name: " + " < ".join(path[:5]), file=sys.stderr)
    return len(nameless)


def read():
    nameless = 0
    find(pyatspi.ROLE_PUSH_BUTTON, "Quick Connect")
    nameless += check_names("first page")
    press("Set up JWT Bearer")
    find(pyatspi.ROLE_CHECK_BOX, "An org where you can open Setup")
    find(pyatspi.ROLE_COMBO_BOX, "Environment")
    find(pyatspi.ROLE_TEXT, "Connection name")
    nameless += check_names("JWT, prepare")
    press("Continue")
    find(pyatspi.ROLE_RADIO_BUTTON, "2048 bit")
    find(pyatspi.ROLE_TEXT, "Name in the certificate")
    nameless += check_names("JWT, key")
    press("Generate")
    find(pyatspi.ROLE_PUSH_BUTTON, "Save as…")
    press("Continue")
    find(pyatspi.ROLE_TEXT, "Consumer Key")
    find(pyatspi.ROLE_TEXT, "Usernames to act as")
    nameless += check_names("JWT, app")
    press("Back")
    press("Cancel")
    find(pyatspi.ROLE_PUSH_BUTTON, "Quick Connect")
    return nameless


def main():
    program = subprocess.Popen([sys.argv[1]], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
    try:
        nameless = read()
    finally:
        program.terminate()
        program.wait(10)
    if nameless:
        raise SystemExit(f"{nameless} controls have no name")


main()
