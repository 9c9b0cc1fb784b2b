"""What the catalog is made of: roles, claims, sources, pay, skills, moves, routes, disputes.

Plain frozen dataclasses.
Pydantic checks YAML against them where the files come in (`airoles.reading.field_check`),
so a command that reads checked data need not load pydantic.
The text below a field is its description, in the JSON Schema and in the contributor's template.
"""
