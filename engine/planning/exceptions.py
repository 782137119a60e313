"""`mengecualikan` and `selain_itu` → the rules that defeat each rule."""

from __future__ import annotations

from engine.planning.draft import Draft, RuleDraft
from engine.planning.targets import Target, read_target
from rules.diagnostics import Code, Related
from rules.document.versions import RANKS
from rules.language import _
from rules.source import Text
from rules.span import Span


def except_rules(draft: Draft) -> None:
    """Add every rule to the exceptions of the rules that it excepts."""
    for rule in list(draft.rules.values()):
        for text in rule.excepts:
            target = read_target(text, rule.place, draft) if rule.place else None
            if target is not None:
                _except(rule, text, target, draft)


def yield_to_earlier_rows(draft: Draft) -> None:
    """An exception to a row of a table `pertama` excepts every later row too."""
    for lookup in draft.lookups.values():
        if lookup.declared.content.policy != "pertama":
            continue
        gathered: dict[str, None] = {}
        for row_id in draft.outcomes[lookup.id].rules:
            row = draft.rules[row_id]
            gathered.update(row.exceptions)
            row.exceptions = {name: None for name in gathered if name != row_id}


def close(draft: Draft) -> None:
    """`selain_itu` yields to all other rules of its outcome, and to what excepts them."""
    for outcome in draft.outcomes.values():
        closing = outcome.closing
        if closing is None:
            continue
        others = [rule for rule in outcome.rules if rule != closing.id]
        theirs = [name for rule in others for name in draft.rules[rule].exceptions]
        closing.exceptions.update(dict.fromkeys((*others, *theirs)))
        for rule in others:
            _outranks(draft.rules[rule], closing, draft.rules[rule].span, draft)


def _except(rule: RuleDraft, text: Text, target: Target, draft: Draft) -> None:
    there = [one for one in draft.rules.values() if target.covers(one) and one.item != rule.item]
    reached = [one for one in there if target.whole or one.outcome == rule.outcome]
    if not reached:
        # What stands there could not be read: that was told, and the exception may well be right.
        names = {name for home, name in draft.unread if target.holds(home)}
        if names.isdisjoint({rule.outcome, None}):
            _refuse_nothing(rule, text, target, there, draft)
        return
    for excepted in reached:
        if _may_except(rule, excepted, text, draft):
            excepted.exceptions[rule.id] = None


def _refuse_nothing(
    rule: RuleDraft, text: Text, target: Target, there: list[RuleDraft], draft: Draft
) -> None:
    message = _(
        "di `{text}` tidak ada aturan lain yang menetapkan `{outcome}`",
        text=text,
        outcome=rule.outcome,
    )
    outcomes = dict.fromkeys(f"`{one.outcome}`" for one in there)
    advice = _("periksa nomor pasal dan ayatnya, atau hapus `mengecualikan`")
    if target.holds(rule.item[0]):
        own = rule.place.provision.label if rule.place else text
        advice = _("itu ketentuan ini sendiri, {own}; sebut ayat yang lain", own=own)
    elif outcomes:
        listed = ", ".join(outcomes)
        advice = _(
            "di sana ditetapkan {listed}; tulis `seluruh {text}` bila itu yang dimaksud",
            listed=listed,
            text=text,
        )
    draft.report(Code.EXCEPTS_NOTHING, message, text.span, advice)


def _may_except(rule: RuleDraft, excepted: RuleDraft, text: Text, draft: Draft) -> bool:
    related = [Related(_("aturan yang dikecualikan"), excepted.span)]
    if rule.list is not None and rule.list != excepted.list:
        message = _(
            "aturan untuk setiap `{list}` tidak dapat mengecualikan aturan lain", list=rule.list
        )
        if excepted.list is None:
            message = _(
                "aturan untuk setiap `{list}` tidak dapat mengecualikan aturan lain "
                "yang berlaku sekali",
                list=rule.list,
            )
        draft.report(Code.BAD_EXCEPTION, message, text.span, None, related)
        return False
    return _outranks(rule, excepted, text.span, draft)


def _outranks(rule: RuleDraft, excepted: RuleDraft, span: Span, draft: Draft) -> bool:
    """Whether a rule stands as high as the one it excepts, or that one permits it."""
    own, other = str(rule.regulation.kind), str(excepted.regulation.kind)
    permitted = excepted.adjustable_by
    lowest = other if permitted is None else max(other, str(permitted), key=RANKS.index)
    if RANKS.index(own) <= RANKS.index(lowest):
        return True
    message = _(
        "{low} (`{own}`) tidak dapat mengecualikan {high} (`{other}`)",
        low=draft.provisions[rule.provision].label,
        high=draft.provisions[excepted.provision].label,
        own=own,
        other=other,
    )
    advice = _(
        "hapus, dan beri tambahan dengan nama hasil dan dana sendiri; bila ketentuan itu sendiri "
        "mengizinkannya, tulis di sana `dapat_diatur: {own}`",
        own=own,
    )
    related = [Related(_("ketentuan yang dikecualikan"), excepted.span)]
    draft.report(Code.RANK, message, span, advice, related)
    return False
