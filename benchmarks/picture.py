"""Cost against size as a picture."""

import altair as alt

from benchmarks.page import results
from benchmarks.setting_up import ROOT

PICTURE = ROOT / "docs" / "pictures" / "cost-against-size.svg"
NAMES = {
    "compiling": "compiling the YAML, once",
    "parsing": "PyYAML over the same files",
    "path": "path A --to B",
    "search": "search",
    "show": "show",
}


def points() -> list[dict[str, object]]:
    """Seconds of each question at each size."""
    found = results()
    rows: list[dict[str, object]] = []
    for asked, built in zip(found["grown"], found["compiled"], strict=True):
        seconds = {name: asked[name]["median"] for name in ("show", "search", "path")}
        seconds |= {"compiling": built["one"]["median"], "parsing": built["other"]["median"]}
        rows += [
            {"roles": asked["roles"], "seconds": value, "what": NAMES[name]}
            for name, value in seconds.items()
        ]
    return rows


def draw() -> None:
    """Write the picture."""
    axis = alt.Axis(values=results()["sizes"], format=",")
    x = alt.X("roles:Q", scale=alt.Scale(type="log"), axis=axis, title="roles in the catalog")
    y = alt.Y("seconds:Q", scale=alt.Scale(type="log"), title="seconds of the processor")
    legend = alt.Color("what:N", sort=list(NAMES.values()), title=None)
    chart = (
        alt.Chart(alt.InlineData(values=points()), width=480, height=300, background="white")
        .mark_line(point=True)
        .encode(x=x, y=y, color=legend)
    )
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    chart.save(str(PICTURE))


if __name__ == "__main__":
    draw()
