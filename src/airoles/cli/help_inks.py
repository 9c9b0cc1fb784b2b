"""The colours of Typer's help and complaints, which are the same as those of answers."""


def set_help_inks() -> None:
    """Let Typer write help and complaints in inks that can be read on the terminal's ground.

    Its own cyan, yellow and dim text cannot be read on white, and it has no setting for them but
    these names; where one has gone in another release, nothing happens.
    """
    from typer import rich_utils

    from airoles.cli.screen import ground
    from airoles.views.inks import inks_on

    inks = inks_on(ground())
    for name, style in {
        "STYLE_USAGE": inks.title,
        "STYLE_OPTION": inks.title,
        "STYLE_SWITCH": inks.title,
        "STYLE_NEGATIVE_OPTION": inks.title,
        "STYLE_NEGATIVE_SWITCH": inks.title,
        "STYLE_COMMANDS_TABLE_FIRST_COLUMN": inks.title,
        "STYLE_TYPES": inks.label,
        "STYLE_TYPES_SEPARATOR": inks.remark,
        "STYLE_METAVAR": inks.label,
        "STYLE_HELPTEXT": inks.remark,
        "STYLE_OPTION_DEFAULT": inks.remark,
        "STYLE_OPTION_ENVVAR": inks.remark,
        "STYLE_REQUIRED_SHORT": inks.disputed,
        "STYLE_REQUIRED_LONG": inks.disputed,
        "STYLE_DEPRECATED": inks.remark,
        "STYLE_DEPRECATED_COMMAND": inks.remark,
        "STYLE_ABORTED": inks.disputed,
        "STYLE_ERRORS_SUGGESTION": inks.remark,
        "STYLE_ERRORS_PANEL_BORDER": inks.disputed,
        "STYLE_OPTIONS_PANEL_BORDER": inks.remark,
        "STYLE_COMMANDS_PANEL_BORDER": inks.remark,
    }.items():
        if hasattr(rich_utils, name):
            setattr(rich_utils, name, style)
    rich_utils.RICH_HELP = rich_utils.RICH_HELP.replace("[blue]", "[bold]")
