"""Writes format0.headroom: the project of format0.json as a pre-release build saved it (docs/file-format.md, "Format 0").

Run once, when the sample was made; kept to show what the sample is. SQLite version and date do not matter.
"""
import json
import pathlib
import sqlite3

here = pathlib.Path(__file__).parent
text = (here / "format0.json").read_text()
project = json.loads(text)
# as Python prints numbers: only spacing and the name of one member differ from the export
old = {("requestClasses" if name == "classes" else name): value for name, value in project.items()}
target = here / "format0.headroom"
target.unlink(missing_ok=True)
database = sqlite3.connect(target)
database.execute("PRAGMA application_id = 0x48524d31")
database.execute("CREATE TABLE project (json TEXT NOT NULL)")
database.execute("INSERT INTO project VALUES (?)", [json.dumps(old, ensure_ascii=False)])
database.commit()
database.close()
