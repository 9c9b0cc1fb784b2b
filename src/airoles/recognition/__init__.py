"""Words of people and adverts in, ids of the catalog out: titles by grammar, skills in text."""
