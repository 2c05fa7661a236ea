"""Checks a catalog merged of the classic data and of the films up to 2026 against the raw files, by code of its own.

Usage: python3 check-merged.py CATALOG CLASSIC_FOLDER FRESH_FOLDER
"""
import ast
import csv
import json
import os
import re
import sqlite3
import subprocess
import sys
import unicodedata

csv.field_size_limit(10**9)
catalog, classic, fresh = sys.argv[1:4]
db = sqlite3.connect(f"file:{catalog}?mode=ro", uri=True)
DATE = re.compile(r"\d{4}-\d\d-\d\d$")


def rows(folder, *names):
    path = next(os.path.join(folder, name) for name in names if os.path.exists(os.path.join(folder, name)))
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def number(cell):
    return float(cell) if re.fullmatch(r"\d+(\.\d+)?([eE][-+]?\d+)?", cell or "") else 0


old, new = {}, {}
for row in rows(classic, "movies_metadata.csv", "movies_dataset.csv"):
    if row["id"].isdigit() and row.get("vote_count") is not None and DATE.match(row["release_date"] or ""):
        old.setdefault(int(row["id"]), row)
for row in rows(fresh, "TMDB_movie_dataset_v11.csv"):
    new.setdefault(int(row["id"]), row)
with open(os.path.join(fresh, "movie-details.jsonl"), encoding="utf-8") as file:
    details = {film["id"]: film for film in map(json.loads, file)}

# The day of a list: the newest release that ten people have voted on.
dates = sorted(r["release_date"] for r in new.values() if r["status"] == "Released" and number(r["vote_count"]) >= 10)
taken = dates[-1]
coming = {i for i, r in new.items() if r["status"] not in ("", "Released") or r["release_date"] > taken}
released = {i: r["release_date"] for i, r in old.items() if i not in coming}
released.update({i: r["release_date"] for i, r in new.items() if i not in coming and r["release_date"]})

faults = []


def expect(what, found, wanted):
    print(("ok     " if found == wanted else "WRONG  ") + f"{what}: {found}" + ("" if found == wanted else f", not {wanted}"))
    if found != wanted:
        faults.append(what)


one = lambda sql, *values: db.execute(sql, values).fetchone()
expect("films", one("SELECT count(*) FROM film")[0], len(released))
expect("films once", one("SELECT count(DISTINCT id) FROM film")[0], len(released))
expect("the same films", {i for (i,) in db.execute("SELECT id FROM film")} == set(released), True)
expect("to come", {i for (i,) in db.execute("SELECT id FROM upcoming")}, coming)
expect("films of 2023", one("SELECT count(*) FROM film WHERE year = 2023")[0], sum(d.startswith("2023") for d in released.values()))
expect("dates", dict(db.execute("SELECT id, release_date FROM film")) == released, True)


def figures(film):
    was, now = old.get(film), new.get(film)
    def newest(column):
        values = [number(r[column]) for r in (now, was) if r]
        return next((v for v in values if v > 0), None)
    votes = next((r for r in (now, was) if r and number(r["vote_count"]) > 0), None)
    title = (now or was)["title"].strip() or (now or was)["original_title"].strip()
    mean = number(votes["vote_average"]) if votes else None
    return title, newest("budget"), newest("revenue"), number(votes["vote_count"]) if votes else 0, mean


stored = db.execute("SELECT id, title, budget, revenue, vote_count, vote_average FROM film")
wrong = [(row[0], row[1:], figures(row[0])) for row in stored if tuple(row[1:]) != figures(row[0])]
expect("films whose title, amounts or votes differ", len(wrong), 0)
for one_wrong in wrong[:5]:
    print("  ", one_wrong)

directed = {i for i, film in details.items() if any(p["name"] == "Greta Gerwig" and p["job"] == "Director" for p in film["credits"]["crew"])}
for row in rows(classic, "credits.csv"):
    if "Greta Gerwig" in row["crew"] and row["id"].isdigit():
        crew = ast.literal_eval(row["crew"])
        if any(p["name"] == "Greta Gerwig" and p["job"] == "Director" for p in crew):
            directed.add(int(row["id"]))
found = {i for (i,) in db.execute("SELECT film_id FROM film_director JOIN person ON id = person_id WHERE name = 'Greta Gerwig'")}
expect("directed by Greta Gerwig", found, {i for i in directed if i in released})

def folded(name):
    plain = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in plain if c.isalnum())


missing = []
for film in (i for i in details if i in released):
    names = {folded(n) for (n,) in db.execute("SELECT name FROM film_cast JOIN person ON id = person_id WHERE film_id = ?", (film,))}
    missing += [(film, p["name"]) for p in details[film]["credits"]["cast"] if folded(p["name"]) not in names]
# A person bears the commonest of their spellings, which may not be the one of this film.
expect("names of the details' casts that are not there, under 1 in 1,000", len(missing) * 1000 < sum(len(f["credits"]["cast"]) for f in details.values()), True)
twice = one("SELECT count(*) FROM (SELECT film_id, folded FROM film_cast JOIN person ON id = person_id GROUP BY 1, 2 HAVING count(*) > 1 AND min(person_id) < 0)")[0]
expect("names that are in one cast both with and without an id", twice, 0)


def ask(*sentences):
    root = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    answered = subprocess.run(
        ["node", os.path.join(root, "dist", "adapters", "main.js"), "ask", "--json"],
        input="\n".join(sentences), env={**os.environ, "BUTACA_CATALOG": catalog}, capture_output=True, text=True, check=True)
    return [json.loads(line)["answer"] or {} for line in answered.stdout.splitlines()]


score, like, count, director = ask(
    "score of Oppenheimer", "movies like Dune: Part Two", "how many films came out in 2023", "director Greta Gerwig")
oppenheimer = next(r for r in new.values() if r["title"] == "Oppenheimer" and r["release_date"].startswith("2023"))
expect("score of Oppenheimer", score.get("voteAverage"), number(oppenheimer["vote_average"]))
expect("its votes", score.get("voteCount"), number(oppenheimer["vote_count"]))
near = [one["film"]["id"] for one in like.get("list", [])]
dune = next(i for i, r in new.items() if r["title"] == "Dune: Part Two")
expect("movies like Dune: Part Two are of it", like.get("film", {}).get("id"), dune)
expect("five of them, all released, itself not among them", len([i for i in near if i in released and i != dune]), 5)
expect("how many films came out in 2023", count.get("count"), sum(d.startswith("2023") for d in released.values()))
expect("director Greta Gerwig", {one["film"]["id"] for one in director.get("list", [])}, {i for i in directed if i in released})
sys.exit(1 if faults else 0)
