"""Deciding: policy + case → decision, trace and explanation."""
