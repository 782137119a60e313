"""What planning has gathered → the plan."""

from __future__ import annotations

from dataclasses import replace

from engine.plan import Outcome, Plan, RegulationInfo, Rule
from engine.planning.draft import Draft, RuleDraft, meant
from engine.planning.readings import planned
from engine.planning.sequence import OUTCOME, RULE
from rules import document
from rules.diagnostics import Code, Related
from rules.language import _
from rules.source import Text


def check_answers(draft: Draft) -> None:
    """What a regulation answers by default are outcomes shown; no group bears the name of one."""
    for regulation in draft.policies.regulations.values():
        for group in regulation.answers.groups:
            _check_group(group, draft)
        _check_triggers(regulation, draft)
        for name in regulation.answers.names:
            found = draft.outcomes.get(str(name))
            if found is None:
                shown = [one.id for one in draft.outcomes.values() if not one.outcome.term]
                message = _("hasil `{name}` tidak dikenal", name=name)
                draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, shown))
            elif found.outcome.term:
                message = _("`{name}` adalah istilah; `menjawab` menyebut hasil", name=name)
                advice = _("hapus, atau deklarasikan di bawah `hasil`")
                draft.report(Code.WRONG_KIND, message, name.span, advice)


def _check_group(name: Text, draft: Draft) -> None:
    """A finding for a group that bears the name of an outcome: a case asks for either by name."""
    if str(name) in draft.outcomes:
        message = _("`{name}` adalah hasil dan sekaligus nama kelompok hasil", name=name)
        related = [Related(_("hasil `{name}`", name=name), draft.outcomes[str(name)].span)]
        advice = _("beri kelompok itu nama lain, misalnya tanpa titik")
        draft.report(Code.DUPLICATE_NAME, message, name.span, advice, related)


def _check_triggers(regulation: document.Regulation, draft: Draft) -> None:
    """Findings for a group that is none, and for what is no fact or list."""
    groups = {str(group): group for group in regulation.answers.groups}
    facts = {*draft.facts, *draft.lists}
    for group, names in regulation.answered_if.items():
        if str(group) not in groups:
            message = _("`{name}` bukan kelompok dalam `menjawab`", name=group)
            draft.report(Code.UNKNOWN_NAME, message, group.span, meant(group, groups))
        for name in names:
            if str(name) not in facts:
                message = _("fakta `{name}` tidak dikenal", name=name)
                draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, facts))


def assemble(draft: Draft) -> Plan:
    """The plan; nothing has been found wrong."""
    provisions = draft.provisions
    used = {name for rule in draft.rules.values() for name in _uncertain(rule)}
    used |= {
        name
        for param in draft.dated.values()
        for dated in param.versions
        for name in (dated.version.starts_with, dated.version.ends_before)
        if name
    }
    return Plan(
        regulation=draft.policies.regulation,
        content_hash=draft.policies.content_hash,
        facts=tuple(draft.facts.values()),
        lists=tuple(draft.lists.values()),
        impossible=tuple(draft.impossible),
        outcomes=tuple(_outcome(name, draft) for name in _named(OUTCOME, draft)),
        rules=tuple(_rule(draft.rules[name]) for name in _named(RULE, draft)),
        params=tuple(draft.dated.values()),
        readings=tuple(planned(reading, provisions) for reading in draft.readings.values()),
        uncertain=tuple(change for change in draft.uncertain.values() if change.id in used),
        provisions=tuple(provisions.values()),
        regulations=tuple(map(_info, draft.policies.regulations.values())),
        answers=_answers(draft),
        groups=_groups(draft),
        triggers=_triggers(draft),
        holidays=draft.holidays,
    )


def _named(kind: str, draft: Draft) -> list[str]:
    return [node.removeprefix(kind) for node in draft.order if node.startswith(kind)]


def _uncertain(rule: RuleDraft) -> list[str]:
    names = [n for v in rule.versions for n in (v.starts_with, v.ends_before)]
    return [name for name in names if name is not None]


def _outcome(name: str, draft: Draft) -> Outcome:
    found = draft.outcomes[name]
    gate = None if found.gate is None else str(found.gate)
    return replace(found.outcome, rules=tuple(found.rules), gate=gate)


def _rule(draft: RuleDraft) -> Rule:
    return Rule(
        id=draft.id,
        outcome=draft.outcome,
        provision=draft.provision,
        condition=draft.condition,
        value=draft.value,
        exceptions=tuple(draft.exceptions),
        reference=draft.reference,
        versions=draft.versions,
        mark=draft.mark,
        partner=draft.partner,
        half=draft.half,
        closing=draft.closing,
    )


def _info(regulation: document.Regulation) -> RegulationInfo:
    return RegulationInfo(
        id=str(regulation.id),
        short=str(regulation.citation),
        title=str(regulation.title),
        draft=regulation.status == "rancangan",
        reconstructed=regulation.wording == "rekonstruksi",
        body=str(regulation.body or ""),
    )


def _answers(draft: Draft) -> tuple[str, ...]:
    """What the regulation answers by default: all that is shown, if it does not say."""
    stated = draft.policies.regulations[draft.policies.regulation].answers.names
    shown = (one.id for one in draft.outcomes.values() if not one.outcome.term)
    return tuple(dict.fromkeys(map(str, stated))) or tuple(shown)


def _groups(draft: Draft) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The outcomes of each group, by its name."""
    groups = draft.policies.regulations[draft.policies.regulation].answers.groups
    return tuple((str(name), tuple(map(str, names))) for name, names in groups.items())


def _triggers(draft: Draft) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The facts of which a case must state one for a group to be answered unasked."""
    found = draft.policies.regulations[draft.policies.regulation].answered_if
    return tuple((str(group), tuple(map(str, names))) for group, names in found.items())
