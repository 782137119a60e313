"""Policies + a survey of the scenarios → every ayat with its state, its rules and its witnesses."""

from app.provisions.listing import Entry, Listing, Missing, Part, Regulation, State, listing
from app.provisions.page import page

__all__ = ["Entry", "Listing", "Missing", "Part", "Regulation", "State", "listing", "page"]
