"""The arrows of cmake/Layers.cmake are held by the build: a wrong link is a configure error, a wrong include does not compile."""
import json
import pathlib
import shlex
import subprocess
import sys
import tempfile
import unittest

SOURCE, BUILD = pathlib.Path(sys.argv.pop(1)), pathlib.Path(sys.argv.pop(1))

# A house in small with the real table: `links` says who links whom, past the function or through it.
HOUSE = """
cmake_minimum_required(VERSION 3.25)
project(House LANGUAGES CXX)
add_library(dj_warnings INTERFACE)
include({source}/cmake/Layers.cmake)
file(WRITE ${{CMAKE_BINARY_DIR}}/empty.cpp "")
dj_add_library(domain SOURCES ${{CMAKE_BINARY_DIR}}/empty.cpp NO_PCH)
dj_add_library(database SOURCES ${{CMAKE_BINARY_DIR}}/empty.cpp PUBLIC domain NO_PCH)
{links}
dj_check_layers()
"""
ROOM = "dj_add_library({} SOURCES ${{CMAKE_BINARY_DIR}}/empty.cpp {} NO_PCH)\n"


def configure(links):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "CMakeLists.txt").write_text(HOUSE.format(source=SOURCE, links=links))
        run = subprocess.run(["cmake", "-G", "Ninja", "-S", folder, "-B", folder + "/build"], capture_output=True, text=True)
        return run.returncode, run.stderr


def compile_in(room, include):
    """Compiles one line with the very command that the build uses for a file of `room`."""
    commands = json.loads((BUILD / "compile_commands.json").read_text())
    # A file of the room itself, or several of them as one; the rest of what lies in the build's folder is generated.
    entry = next(c for c in commands
                 if f"/{room}/" in c["file"].removeprefix(str(BUILD)).removeprefix(str(SOURCE))
                 and ("/Unity/" in c["file"] or not c["file"].startswith(str(BUILD))))
    words = shlex.split(entry["command"])
    words = words[next(i for i, w in enumerate(words) if w.endswith("++")):]
    kept, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word in ("-o", "-c", "-include"):
            skip = True
        elif word != "-Winvalid-pch":
            kept.append(word)
    probe = f'#include "{include}"\n'
    run = subprocess.run(kept + ["-fsyntax-only", "-x", "c++", "-"], input=probe, capture_output=True, text=True,
                         cwd=entry["directory"])
    return run.returncode, run.stderr


class Links(unittest.TestCase):
    def test_the_true_arrows_configure(self):
        code, errors = configure(ROOM.format("rows", "PUBLIC domain") + ROOM.format("replica", "PUBLIC domain rows PRIVATE database"))
        self.assertEqual(code, 0, errors)

    def test_a_wrong_arrow_is_an_error(self):
        code, errors = configure(ROOM.format("wire", "PRIVATE database"))
        self.assertNotEqual(code, 0)
        self.assertIn("'wire' may not use 'database'", errors)

    def test_a_link_past_the_function_is_an_error(self):
        code, errors = configure(ROOM.format("wire", "PUBLIC domain") + "target_link_libraries(dj_wire PRIVATE dj_database)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("'wire' may not use 'database'", errors)

    def test_an_arrow_that_a_neighbour_shows_on_is_an_error(self):
        code, errors = configure(ROOM.format("rows", "PUBLIC domain") + ROOM.format("replica", "PUBLIC domain rows database")
                                 + ROOM.format("items", "PUBLIC domain PRIVATE replica"))
        self.assertNotEqual(code, 0)
        self.assertIn("'items' may not use 'database'", errors)

    def test_an_unknown_room_is_an_error(self):
        code, errors = configure(ROOM.format("wire", "PUBLIC cellar"))
        self.assertNotEqual(code, 0)
        self.assertIn("'cellar' is no room", errors)


class Includes(unittest.TestCase):
    def check(self, room, seen, unseen):
        code, errors = compile_in(room, seen)
        self.assertEqual(code, 0, f"{room} should see {seen}: {errors}")
        for header in unseen:
            self.assertTrue(list(SOURCE.glob(f"**/{header}")), f"{header} is gone: choose another one for this test")
            code, errors = compile_in(room, header)
            self.assertNotEqual(code, 0, f"{room} should not see {header}")
            self.assertIn("No such file", errors)

    def test_what_a_screen_may_include(self):
        self.check("ui", "sync/commands.h", ["replica/view.h", "sync/engine.h", "database/database.h", "wire/jsonwriter.h"])

    def test_what_a_model_may_include(self):
        self.check("models/items", "replica/view.h", ["database/database.h", "sync/commands.h"])

    def test_what_the_wire_may_include(self):
        self.check("models/wire", "domain/campaign.h", ["database/database.h", "replica/view.h"])

    def test_what_the_server_may_include(self):
        self.check("server", "database/database.h", ["replica/view.h", "sync/commands.h"])

    def test_the_domain_stands_alone(self):
        self.check("models/domain", "domain/rules.h", ["wire/jsonwriter.h"])


if __name__ == "__main__":
    unittest.main()
