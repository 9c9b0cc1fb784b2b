"""The whole career map as a picture: every role, single steps, and origins dashed."""

from airoles.catalog import Catalog
from airoles.model.layer import layers_of
from airoles.model.move import Move
from airoles.model.words import LEVELS
from airoles.views.card_line import legend, said_by
from airoles.views.graphs.graph import Arrow, Graph
from airoles.views.source_numbers import unnumbered


def whole_map(catalog: Catalog) -> Graph:
    """Roles from the lowest rung up, and the moves between them with the routes they belong to.

    Ends and starts that are no roles of the catalog are left out, as on every map.
    """
    roles = sorted(catalog.roles.values(), key=lambda role: LEVELS.index(role.level))
    arrows = [
        Arrow(role.id, move.to, _label(catalog, move), dashed=move.kind == "origin")
        for role in roles
        for move in role.moves
        if move.to is not None
    ]
    nodes = {role.id: f"{said_by(role.title, role.layers)} ({role.level})" for role in roles}
    layers = [layer for role in roles for layer in (*role.layers, *layers_of(role.moves))]
    note = " ".join(line.text for line in legend(layers))
    return Graph("The career map of airoles", nodes, tuple(arrows), note)


def _label(catalog: Catalog, move: Move) -> str:
    routes = dict.fromkeys(e.route for e in move.evidence if e.route)
    named = ", ".join(catalog.routes[route].name for route in routes)
    return (named + unnumbered(key for e in move.evidence for key in e.sources)).strip()
