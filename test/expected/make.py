"""Expected figures for Butaca, worked out independently of its code.

    python3 make.py DATA_FOLDER > figures.json

Reads movies_dataset.csv and credits.csv ("The Movies Dataset") with the
standard library alone and writes a JSON array of {"request", "answer"} rows in
the form of `butaca ask --json`: first the cleaning, then the questions sorted
by kind and request. A film is {"id"}, a person {"id", "name"} (id null where
the data has none), dates are ISO, weekday 0 is Monday, floats have 6 decimals,
unknown figures are null. `from` and `to` are both inclusive.

Money. A budget under 10,000 or a revenue under 1,000 dollars is dubious: beside
another amount it gives no return and no profit, and the film is left out of
sums and means, and listed.

Cleaning. A row whose id is not an integer was shifted by a stray newline: it is
refused. So is a row without a valid release date. Of a repeated id the first
row wins. A budget, revenue or runtime of 0 is unknown.

People are keyed by TMDB id. A credit without one joins the id that bears its
folded name; of several ids, the one with most credits in that role, else most
credits overall, else the lowest. Where no id bears the name, the name itself is
the person. Ids and their credits are counted over all of credits.csv, films
that were refused included; figures are over the films that were kept.
"""
import ast
import csv
import datetime
import json
import math
import statistics
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

csv.field_size_limit(2**31 - 1)

ACTOR, DIRECTOR = 'actor', 'director'
VOTES_FLOOR = 2000
LEAST_BUDGET, LEAST_REVENUE = 10_000, 1_000

# ---------------------------------------------------------------- reading


def rows_of(path):
    with open(path, encoding='utf-8', newline='') as file:
        yield from csv.DictReader(file)


def is_integer(text):
    return text.isascii() and text.isdigit()


def date_of(text):
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def positive(text):
    """The whole number of a cell; None where it is 0, missing or no number."""
    try:
        value = float(text)
    except ValueError:
        return None
    return int(value) if value > 0 else None


def film_of(row, released):
    budget, revenue = positive(row['budget']), positive(row['revenue'])
    both = budget is not None and revenue is not None
    plausible = both and budget >= LEAST_BUDGET and revenue >= LEAST_REVENUE
    return {
        'id': int(row['id']),
        'released': released,
        'budget': budget,
        'revenue': revenue,
        'return': revenue / budget if plausible else None,
        'profit': revenue - budget if plausible else None,
        'leftOut': both and not plausible,
        'dubious': (budget or LEAST_BUDGET) < LEAST_BUDGET or (revenue or LEAST_REVENUE) < LEAST_REVENUE,
        'runtime': positive(row['runtime']),
        'genres': [genre['name'] for genre in ast.literal_eval(row['genres'] or '[]')],
        'language': row['original_language'],
        'countries': {c['iso_3166_1'] for c in ast.literal_eval(row['production_countries'] or '[]')},
        'votes': int(float(row['vote_count'])),
        'average': float(row['vote_average']),
        'popularity': float(row['popularity']),
    }


def read_films(path):
    """The films kept, by id, and the count of what became of the rows."""
    films, count = {}, Counter()
    for row in rows_of(path):
        count['read'] += 1
        released = date_of(row['release_date'])
        if not is_integer(row['id']):
            count['shifted'] += 1
        elif released is None:
            count['undated'] += 1
        elif int(row['id']) in films:
            count['duplicates'] += 1
        else:
            films[int(row['id'])] = film_of(row, released)
    count['kept'] = len(films)
    return films, count


def read_credits(path):
    """Film id to its credits (role, id or None, name), actors first, in billing order."""
    credits = {}
    for row in rows_of(path):
        film = int(row['id'])
        if film in credits:
            continue
        cast = ast.literal_eval(row['cast'] or '[]')
        crew = ast.literal_eval(row['crew'] or '[]')
        credits[film] = [(ACTOR, one.get('id'), one['name']) for one in cast] + [
            (DIRECTOR, one.get('id'), one['name']) for one in crew if one['job'] == 'Director']
    return credits


# ----------------------------------------------------------------- people


def fold(name):
    plain = (c for c in unicodedata.normalize('NFKD', name) if not unicodedata.combining(c))
    return ' '.join(''.join(plain).lower().split())


def bearers(credits):
    """Folded name to the ids that bear it; (id, role) to its number of films."""
    ids, weight = defaultdict(set), Counter()
    for cast_and_crew in credits.values():
        weight.update({(id, role) for role, id, _ in cast_and_crew if id is not None})
        for _, id, name in cast_and_crew:
            if id is not None:
                ids[fold(name)].add(id)
    return ids, weight


def key_of(role, id, name, ids, weight):
    """A person's key: an id, or the folded name where no id bears it."""
    if id is not None:
        return id
    folded = fold(name)
    if folded not in ids:
        return folded

    def in_role(one):
        return weight[one, role]

    def overall(one):
        return weight[one, ACTOR] + weight[one, DIRECTOR]
    credits = in_role if any(map(in_role, ids[folded])) else overall
    return min(ids[folded], key=lambda one: (-credits(one), one))


def read_people(credits, films):
    """(key, role) to film ids; key to name: the commonest spelling beside its id, if it has one."""
    ids, weight = bearers(credits)
    filmography, spellings = defaultdict(set), defaultdict(Counter)
    for film, cast_and_crew in credits.items():
        for role, id, name in cast_and_crew:
            key = key_of(role, id, name, ids, weight)
            if film in films:
                filmography[key, role].add(film)
            if (id is None) == isinstance(key, str):
                spellings[key][' '.join(name.split())] += 1
    return filmography, {key: names.most_common(1)[0][0] for key, names in spellings.items()}


# ---------------------------------------------------------------- figures


def rounded(value):
    return None if value is None else round(value, 6)


def fits(film, slots, filmography):
    """Whether a film passes every slot that the request has."""
    day = film['released']
    tests = {
        'month': lambda month: day.month == month,
        'year': lambda year: day.year == year,
        'day': lambda number: day.day == number,
        'weekday': lambda weekday: day.weekday() == weekday,
        'from': lambda first: day.isoformat() >= first,
        'to': lambda last: day.isoformat() <= last,
        'genre': lambda genre: genre in film['genres'],
        'excludeGenre': lambda genre: genre not in film['genres'],
        'language': lambda code: film['language'] == code,
        'country': lambda code: code in film['countries'],
        'maxRuntime': lambda most: film['runtime'] is not None and film['runtime'] <= most,
        'person': lambda person: credited(film, person, slots.get('role'), filmography),
        'role': lambda role: True,
    }
    return all(tests[slot](value) for slot, value in slots.items() if slot != 'kind')


def credited(film, person, role, filmography):
    key = fold(person['name']) if person['id'] is None else person['id']
    roles = (ACTOR, DIRECTOR) if role is None else (role,)
    return any(film['id'] in filmography[key, one] for one in roles)


def totals(films):
    """Sums and means of some films; all null where no film has a return."""
    returns = [film['return'] for film in films if film['return'] is not None]
    profits = [film['profit'] for film in films if film['profit'] is not None]
    total = math.fsum(returns) if returns else None
    return {
        'films': len(films),
        'filmsWithMoney': len(returns),
        'filmsLeftOut': sum(film['leftOut'] for film in films),
        'leftOut': [
            {'film': {'id': film['id']}, 'budget': film['budget'], 'revenue': film['revenue']}
            for film in films if film['leftOut']],
        'totalReturn': rounded(total),
        'meanReturn': rounded(total / len(returns)) if returns else None,
        'medianReturn': rounded(statistics.median(returns)) if returns else None,
        'meanReturnAllFilms': rounded(total / len(films)) if returns else None,
        'totalProfit': sum(profits) if profits else None,
    }


def entry(film):
    return {
        'film': {'id': film['id']},
        'releaseDate': film['released'].isoformat(),
        'budget': film['budget'],
        'revenue': film['revenue'],
        'return': rounded(film['return']),
        'profit': film['profit'],
    }


def names_in(credits, film, role):
    """The names of a film's role in billing order, each once."""
    return list(dict.fromkeys(name for one, _, name in credits[film] if one == role))


# ----------------------------------------------------- what is asked about

NOLAN = {'id': 525, 'name': 'Christopher Nolan'}
HANKS = {'id': 31, 'name': 'Tom Hanks'}
EASTWOOD = {'id': 190, 'name': 'Clint Eastwood'}
DARIN = {'id': 69310, 'name': 'Ricardo Darín'}
CUSACK = {'id': None, 'name': 'Joan Cusack'}

IN_MONTH = [
    {'month': 7, 'year': 2001},
    {'month': 2, 'year': 1996},
    {'month': 12, 'year': 1939},
    {'month': 1, 'year': 1850},
    {'month': 10, 'genre': 'Horror'},
    {'month': 10, 'genre': 'Horror', 'year': 2008},
    {'month': 12, 'genre': 'Family', 'language': 'en'},
    {'month': 3, 'genre': 'TV Movie'},
    {'month': 5, 'language': 'fr'},
    {'month': 9, 'language': 'es', 'country': 'AR'},
    {'month': 8, 'country': 'JP'},
    {'month': 4, 'country': 'GB', 'excludeGenre': 'Drama'},
    {'month': 7, 'person': NOLAN, 'role': DIRECTOR},
    {'month': 11, 'maxRuntime': 90, 'genre': 'Animation'},
]

ON_WEEKDAY = [
    {'weekday': 4, 'day': 13},
    {'weekday': 4, 'day': 13, 'genre': 'Horror'},
    {'weekday': 1, 'day': 13},
    {'weekday': 6, 'day': 31},
    {'weekday': 4, 'genre': 'Comedy', 'from': '1990-01-01', 'to': '1999-12-31'},
    {'weekday': 2, 'genre': 'Documentary', 'from': '2005-01-01', 'to': '2005-12-31'},
    {'weekday': 3, 'language': 'de', 'from': '2000-01-01'},
    {'weekday': 5, 'country': 'JP', 'genre': 'Animation'},
    {'weekday': 2, 'person': HANKS, 'role': ACTOR},
    {'weekday': 0, 'to': '1929-12-31'},
]

IN_PERIOD = [
    {},
    {'from': '1999-01-01', 'to': '1999-12-31'},
    {'from': '1895-01-01', 'to': '1895-12-31'},
    {'from': '2016-01-01', 'to': '2016-12-31'},
    {'from': '1990-01-01', 'to': '1999-12-31'},
    {'from': '1920-01-01', 'to': '1929-12-31'},
    {'from': '1999-03-30', 'to': '1999-03-30'},
    {'from': '2000-02-29', 'to': '2000-02-29'},
    {'from': '2008-01-01', 'to': '2008-01-01'},
    {'from': '2004-08-01', 'to': '2004-08-15'},
    {'from': '1939-09-01', 'to': '1945-09-02'},
    {'from': '2010-04-01', 'to': '2010-06-30'},
    {'from': '2015-01-01'},
    {'from': '2017-09-01'},
    {'to': '1899-12-31'},
    {'to': '1949-12-31'},
    {'from': '2021-01-01'},
    {'month': 12, 'day': 25},
    {'month': 1, 'day': 1},
    {'month': 2, 'day': 29},
    {'month': 10, 'day': 31, 'genre': 'Horror'},
    {'genre': 'Western', 'from': '1950-01-01', 'to': '1959-12-31'},
    {'genre': 'Science Fiction', 'from': '1980-01-01', 'to': '1989-12-31', 'excludeGenre': 'Horror'},
    {'excludeGenre': 'Drama', 'from': '1994-01-01', 'to': '1994-12-31'},
    {'genre': 'Thriller', 'excludeGenre': 'Crime', 'country': 'ES'},
    {'language': 'es'},
    {'language': 'ja', 'from': '1950-01-01', 'to': '1959-12-31'},
    {'country': 'AR', 'from': '2000-01-01'},
    {'country': 'MX'},
    {'country': 'GB', 'language': 'fr'},
    {'maxRuntime': 90, 'from': '2000-01-01', 'to': '2000-12-31'},
    {'maxRuntime': 60},
    {'maxRuntime': 100, 'genre': 'Comedy', 'language': 'en', 'from': '1980-01-01', 'to': '1989-12-31'},
    {'person': NOLAN},
    {'person': NOLAN, 'role': DIRECTOR},
    {'person': NOLAN, 'role': ACTOR},
    {'person': HANKS, 'role': ACTOR, 'from': '1990-01-01', 'to': '1999-12-31'},
    {'person': EASTWOOD},
    {'person': EASTWOOD, 'role': ACTOR},
    {'person': EASTWOOD, 'role': DIRECTOR, 'from': '2000-01-01'},
    {'person': EASTWOOD, 'genre': 'Western'},
    {'person': DARIN, 'country': 'AR'},
    {'person': CUSACK},
    {'person': CUSACK, 'role': ACTOR, 'to': '1999-12-31'},
]

SCORED = [
    862,     # Toy Story
    27205,   # Inception
    155,     # The Dark Knight
    238,     # The Godfather
    346,     # Seven Samurai
    254,     # King Kong (2005)
    244,     # King Kong (1933)
    10894,   # May
    265195,  # Wild Tales
    18079,   # Nine Queens
    3082,    # Modern Times
    315946,  # Passage of Venus, the oldest
    211672,  # Minions, the most popular
]

VOTED = [
    603,     # The Matrix
    680,     # Pulp Fiction
    807,     # Se7en
    194,     # Amélie
    539,     # Psycho (1960)
    324852,  # Despicable Me 3: 2002 votes
    670,     # Oldboy: exactly at the floor
    286565,  # Paper Towns: 3 votes under it
    598,     # City of God
    289,     # Casablanca
    11252,   # Psycho (1998)
    653,     # Nosferatu
    141052,  # Justice League: no votes
]

ACTORS = [
    31,       # Tom Hanks
    287,      # Brad Pitt
    6193,     # Leonardo DiCaprio
    5064,     # Meryl Streep
    2231,     # Samuel L. Jackson
    1245,     # Scarlett Johansson
    955,      # Penélope Cruz
    3810,     # Javier Bardem
    69310,    # Ricardo Darín
    258,      # Gael García Bernal
    2405,     # Audrey Tautou
    190,      # Clint Eastwood, who also directs
    1243,     # Woody Allen, who also directs
    13848,    # Charlie Chaplin: a budget of 1 in the data, left out
    13548,    # James Spader: the same, in another film
    2461,     # Mel Gibson, who also directs
    138,      # Quentin Tarantino, who also directs
    793,      # Luis Buñuel: no money
    11523,    # Georges Méliès: no money
    81916,    # Tommy Wiseau: no money
    14868,    # Robert Young: no money, a director has his name
    13565,    # Steve McQueen, the actor
    147,      # Michael Madsen: a director has his name
    8258,     # Ben Johnson: two actors of one name
    1121623,  # Ben Johnson, the other
    18323,    # Marc Lawrence: all acting credits lack an id
    83070,    # Scott Marshall: the same, and a tie of two directors
    'joan cusack',
    'luis guzman',
    'james hong',
]

DIRECTORS = [
    525,      # Christopher Nolan
    138,      # Quentin Tarantino
    578,      # Ridley Scott
    240,      # Stanley Kubrick
    2636,     # Alfred Hitchcock
    608,      # Hayao Miyazaki
    5026,     # Akira Kurosawa
    309,      # Pedro Almodóvar
    10828,    # Guillermo del Toro
    223,      # Alejandro González Iñárritu
    11218,    # Alfonso Cuarón
    84714,    # Juan José Campanella
    56208,    # Lucrecia Martel: no money
    793,      # Luis Buñuel: no money
    1126,     # Krzysztof Kieślowski: no money
    9340,     # Lana Wachowski
    11701,    # Angelina Jolie, who also acts
    190,      # Clint Eastwood, who also acts
    1243,     # Woody Allen, who also acts
    13848,    # Charlie Chaplin: a budget of 1 in the data
    5602,     # David Lynch: Eraserhead returned 700 times its cost
    72757,    # Steve McQueen, the director
    224610,   # Michael Madsen, the director
    5342,     # Mike Nichols: two directors of one name
    1223530,  # Mike Nichols, the other
    1188,     # Kim Ki-duk: two directors of one name
    1286104,  # Kim Ki-duk, the other
]

LISTED = {
    ACTOR: {69310, 138, 793, 81916, 1121623, 18323},
    DIRECTOR: {525, 138, 309, 84714, 56208, 9340, 72757},
}

CARDS = [
    862,     # Toy Story
    603,     # The Matrix: two directors
    194,     # Amélie
    129,     # Spirited Away
    25376,   # The Secret in Their Eyes
    11216,   # Cinema Paradiso: a revenue and no budget
    18079,   # Nine Queens: a budget and no revenue
    653,     # Nosferatu: neither
    3082,    # Modern Times: a budget of 1
    775,     # A Trip to the Moon: a budget of 5,985 and no revenue
    631,     # Sunrise: a revenue of 121 and no budget
    50531,   # Chiedimi se sono felice: runtime 0
    34134,   # Barbie in A Mermaid Tale: no director
    14002,   # Baraka: no cast
    244,     # King Kong (1933): two directors
]

# ------------------------------------------------------------------- rows


def cleaning_row(count):
    names = ('read', 'kept', 'shifted', 'undated', 'duplicates')
    return {'request': {'kind': 'etl'}, 'answer': {name: count[name] for name in names}}


def count_rows(films, filmography):
    asked = [('filmsInMonth', {'month': month}) for month in range(1, 13)]
    asked += [('filmsInMonth', slots) for slots in IN_MONTH]
    asked += [('filmsOnWeekday', {'weekday': weekday}) for weekday in range(7)]
    asked += [('filmsOnWeekday', slots) for slots in ON_WEEKDAY]
    asked += [('filmsInPeriod', slots) for slots in IN_PERIOD]
    for kind, slots in asked:
        count = sum(fits(film, slots, filmography) for film in films.values())
        yield {'request': {'kind': kind, **slots}, 'answer': {'count': count}}


def score_rows(films):
    for id in SCORED:
        film = films[id]
        yield {'request': {'kind': 'score', 'film': {'id': id}},
               'answer': {'film': {'id': id}, 'voteAverage': rounded(film['average']),
                          'voteCount': film['votes'], 'popularity': rounded(film['popularity'])}}


def votes_rows(films):
    for id in VOTED:
        film = films[id]
        average = film['average'] if film['votes'] >= VOTES_FLOOR else None
        yield {'request': {'kind': 'votes', 'film': {'id': id}},
               'answer': {'film': {'id': id}, 'voteCount': film['votes'],
                          'voteAverage': rounded(average)}}


def person_rows(role, keys, films, filmography, names):
    for key in keys:
        person = {'id': None if isinstance(key, str) else key, 'name': names[key]}
        theirs = sorted((films[id] for id in filmography[key, role]),
                        key=lambda film: (film['released'], film['id']))
        answer = {'person': person, **totals(theirs)}
        if key in LISTED[role]:
            answer['list'] = [entry(film) for film in theirs]
        yield {'request': {'kind': role, 'person': person}, 'answer': answer}


def film_rows(films, credits):
    for id in CARDS:
        film = films[id]
        yield {'request': {'kind': 'film', 'film': {'id': id}},
               'answer': {'film': {'id': id},
                          'director': names_in(credits, id, DIRECTOR),
                          'cast': names_in(credits, id, ACTOR)[:5],
                          'genres': film['genres'],
                          'runtime': film['runtime'],
                          'budget': film['budget'],
                          'revenue': film['revenue'],
                          'return': rounded(film['return']),
                          'dubiousMoney': film['dubious'],
                          'releaseDate': film['released'].isoformat()}}


def all_rows(folder):
    films, count = read_films(folder / 'movies_dataset.csv')
    credits = read_credits(folder / 'credits.csv')
    filmography, names = read_people(credits, films)
    rows = [
        *count_rows(films, filmography),
        *score_rows(films),
        *votes_rows(films),
        *person_rows(ACTOR, ACTORS, films, filmography, names),
        *person_rows(DIRECTOR, DIRECTORS, films, filmography, names),
        *film_rows(films, credits),
    ]
    rows.sort(key=lambda row: (row['request']['kind'], json.dumps(row['request'], sort_keys=True)))
    return [cleaning_row(count), *rows]


def main():
    if len(sys.argv) != 2:
        sys.exit('usage: python3 make.py DATA_FOLDER > figures.json')
    lines = (json.dumps(row, ensure_ascii=False) for row in all_rows(Path(sys.argv[1])))
    sys.stdout.reconfigure(encoding='utf-8')
    print('[\n' + ',\n'.join(lines) + '\n]')


if __name__ == '__main__':
    main()
