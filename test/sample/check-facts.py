#!/usr/bin/env python3
"""Check the facts of the sample data set against the full data.

Usage: python3 check-facts.py SAMPLE_FOLDER DATA_FOLDER

Both folders hold the raw CSV files of "The Movies Dataset": the films
(movies_metadata.csv or movies_dataset.csv), credits.csv and keywords.csv.

For each film that is in both folders it compares the release date, the
directors, the first-billed name, the money and the votes, and makes sure that
the overview of the sample is not a copy of the published one. Then it checks
that the sample is as broad as the tests need it to be. It prints a summary;
when anything is wrong it names each disagreement and exits with 1.
"""
import ast
import csv
import os
import re
import sys
from collections import defaultdict

FILM_FILES = ('movies_metadata.csv', 'movies_dataset.csv')
FILM_COLUMNS = (
    'adult belongs_to_collection budget genres homepage id imdb_id original_language '
    'original_title overview popularity poster_path production_companies '
    'production_countries release_date revenue runtime spoken_languages status tagline '
    'title video vote_average vote_count').split()
CREDIT_COLUMNS = ['cast', 'crew', 'id']
KEYWORD_COLUMNS = ['id', 'keywords']

HISPANIC_COUNTRIES = set(
    'ES AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE'.split())
HISPANIC_LANGUAGES = {'es', 'pt'}
NOT_FOREIGN = {'en', 'es', 'pt', 'xx', ''}

NUMBERS = ('budget', 'revenue', 'vote_count', 'vote_average')
TOLERANCE = 0.25        # numbers may differ by this share of the full data's
LONGEST_RUN = 8         # this many words in a row make a copy

MIN_FILMS = 400
MIN_HISPANIC = 30
MIN_FOREIGN = 30
MIN_PEOPLE = 1000
MIN_SAME_TITLE = 15     # titles that belong to two films or more
MIN_ACTOR_DIRECTORS = 8
KEYWORDS_PER_FILM = (4, 8)
FIRST_DECADE, LAST_DECADE = 1900, 2010


# --- reading -----------------------------------------------------------------

def read_csv(path):
    """The header and the rows (as dicts) of a CSV file."""
    csv.field_size_limit(10 ** 9)
    with open(path, encoding='utf-8', newline='') as stream:
        reader = csv.DictReader(stream)
        return reader.fieldnames, list(reader)


def film_file(folder):
    for name in FILM_FILES:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            return path
    sys.exit('no file of films in ' + folder)


def by_id(rows):
    """Rows by film id; of repeated films the first, without broken rows."""
    found = {}
    for row in rows:
        film_id = (row.get('id') or '').strip()
        if film_id.isdigit():
            found.setdefault(film_id, row)
    return found


def read_folder(folder):
    film_columns, films = read_csv(film_file(folder))
    credit_columns, credits = read_csv(os.path.join(folder, 'credits.csv'))
    keyword_columns, keywords = read_csv(os.path.join(folder, 'keywords.csv'))
    return {
        'columns': (film_columns, credit_columns, keyword_columns),
        'counts': (len(films), len(credits), len(keywords)),
        'films': by_id(films),
        'credits': by_id(credits),
        'keywords': by_id(keywords),
    }


def nested(text):
    """A nested column, written as a Python literal."""
    try:
        return ast.literal_eval(text) if text else []
    except (ValueError, SyntaxError):
        return []


def number(text):
    try:
        return float(text)
    except (TypeError, ValueError):
        return 0.0


# --- facts of one film -------------------------------------------------------

def cast_of(data, film_id):
    cast = nested(data['credits'].get(film_id, {}).get('cast'))
    return sorted(cast, key=lambda person: person['order'])


def directors_of(data, film_id):
    crew = nested(data['credits'].get(film_id, {}).get('crew'))
    return [person for person in crew if person['job'] == 'Director']


def lead_of(data, film_id):
    cast = cast_of(data, film_id)
    return cast[0]['name'] if cast else None


def year_of(film):
    return int(film['release_date'][:4])


def words(text):
    return re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace('’', "'"))


def runs(text, length=LONGEST_RUN):
    """Every run of that many words in a row."""
    found = words(text)
    return {' '.join(found[at:at + length]) for at in range(len(found) - length + 1)}


def is_hispanic(film):
    countries = {c['iso_3166_1'] for c in nested(film['production_countries'])}
    return film['original_language'] in HISPANIC_LANGUAGES and bool(countries & HISPANIC_COUNTRIES)


def is_foreign(film):
    return film['original_language'] not in NOT_FOREIGN


# --- comparing with the full data --------------------------------------------

def compare_numbers(ours, theirs):
    for column in NUMBERS:
        known, given = number(theirs[column]), number(ours[column])
        if known and abs(given - known) > TOLERANCE * known:
            yield '%s is %s, not %s' % (column, ours[column], theirs[column])


def compare_people(sample, full, film_id):
    ours = {person['name'] for person in directors_of(sample, film_id)}
    theirs = {person['name'] for person in directors_of(full, film_id)}
    if theirs and ours != theirs:
        yield 'directors are %s, not %s' % (sorted(ours), sorted(theirs))
    lead, known = lead_of(sample, film_id), lead_of(full, film_id)
    if known and lead != known:
        yield 'the lead is %s, not %s' % (lead, known)


def compare_texts(ours, theirs):
    own = runs(ours['overview']) | runs(ours['tagline'] or '')
    published = runs(theirs['overview'] or '') | runs(theirs['tagline'] or '')
    for run in sorted(own & published):
        yield 'the text is copied: "%s"' % run


def compare_film(sample, full, film_id):
    ours, theirs = sample['films'][film_id], full['films'][film_id]
    if theirs['release_date'] and ours['release_date'] != theirs['release_date']:
        yield 'release date is %s, not %s' % (ours['release_date'], theirs['release_date'])
    yield from compare_people(sample, full, film_id)
    yield from compare_numbers(ours, theirs)
    yield from compare_texts(ours, theirs)


def compare_all(sample, full):
    shared = [film_id for film_id in sample['films'] if film_id in full['films']]
    problems = []
    for film_id in shared:
        title = sample['films'][film_id]['title']
        for problem in compare_film(sample, full, film_id):
            problems.append('%s (%s): %s' % (title, film_id, problem))
    return len(shared), problems


# --- the shape of the sample -------------------------------------------------

def check_shape(sample):
    expected = (FILM_COLUMNS, CREDIT_COLUMNS, KEYWORD_COLUMNS)
    for columns, wanted in zip(sample['columns'], expected):
        if columns != wanted:
            yield 'the columns are %s, not %s' % (columns, wanted)
    if set(sample['counts']) != {len(sample['films'])}:
        yield 'the three files do not hold the same films: %s rows' % (sample['counts'],)
    for part in ('credits', 'keywords'):
        for film_id in set(sample['films']) ^ set(sample[part]):
            yield '%s is not in both the films and the %s' % (film_id, part)


def check_texts(sample):
    low, high = KEYWORDS_PER_FILM
    for film_id, film in sample['films'].items():
        found = nested(sample['keywords'].get(film_id, {}).get('keywords'))
        if not low <= len(found) <= high:
            yield '%s (%s): %d keywords' % (film['title'], film_id, len(found))
        if not film['overview'].strip():
            yield '%s (%s): no overview' % (film['title'], film_id)


def check_keyword_ids(sample):
    """One id per phrase, one phrase per id."""
    phrases, ids = defaultdict(set), defaultdict(set)
    for row in sample['keywords'].values():
        for keyword in nested(row['keywords']):
            phrases[keyword['id']].add(keyword['name'])
            ids[keyword['name']].add(keyword['id'])
    for meaning, names in (('id', phrases), ('phrase', ids)):
        for key, values in names.items():
            if len(values) > 1:
                yield 'the keyword %s %s has several: %s' % (meaning, key, sorted(values))


# --- how broad the sample is -------------------------------------------------

def people_of(sample):
    """Names, the ids known for each name, who acted and who directed."""
    ids, actors, directors = defaultdict(set), set(), set()
    for film_id in sample['films']:
        cast, crew = cast_of(sample, film_id), directors_of(sample, film_id)
        actors.update(person['name'] for person in cast)
        directors.update(person['name'] for person in crew)
        for person in cast + crew:
            if 'id' in person:
                ids[person['name']].add(person['id'])
    return ids, actors, directors


def same_titles(films):
    titles = defaultdict(list)
    for film in films.values():
        titles[film['title'].lower()].append(film)
    return {title: group for title, group in titles.items() if len(group) > 1}


def measure(sample):
    films = sample['films']
    ids, actors, directors = people_of(sample)
    return {
        'films': len(films),
        'from Spain and Latin America': sum(map(is_hispanic, films.values())),
        'others not in English': sum(map(is_foreign, films.values())),
        'people': len(actors | directors),
        'titles of several films': len(same_titles(films)),
        'both actors and directors': len(actors & directors),
        'names of several people': sum(len(known) > 1 for known in ids.values()),
        'decades': sorted({year_of(film) // 10 * 10 for film in films.values()}),
    }


def check_breadth(found):
    minimums = {
        'films': MIN_FILMS,
        'from Spain and Latin America': MIN_HISPANIC,
        'others not in English': MIN_FOREIGN,
        'people': MIN_PEOPLE,
        'titles of several films': MIN_SAME_TITLE,
        'both actors and directors': MIN_ACTOR_DIRECTORS,
        'names of several people': 1,
    }
    for what, least in minimums.items():
        if found[what] < least:
            yield '%s: %d, fewer than %d' % (what, found[what], least)
    for decade in range(FIRST_DECADE, LAST_DECADE + 1, 10):
        if decade not in found['decades']:
            yield 'no film of the %ds' % decade


def print_summary(compared, found):
    print('films compared with the full data: %d' % compared)
    for what, value in found.items():
        shown = ', '.join(map(str, value)) if isinstance(value, list) else value
        print('%s: %s' % (what, shown))


def main(arguments):
    if len(arguments) != 2:
        sys.exit('usage: python3 check-facts.py SAMPLE_FOLDER DATA_FOLDER')
    sample, full = map(read_folder, arguments)
    compared, problems = compare_all(sample, full)
    found = measure(sample)
    if not compared:
        problems.append('no film of the sample is in the full data')
    for check in (check_shape, check_texts, check_keyword_ids):
        problems.extend(check(sample))
    problems.extend(check_breadth(found))
    print_summary(compared, found)
    for problem in problems:
        print('WRONG  ' + problem)
    print('%d disagreements' % len(problems))
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
