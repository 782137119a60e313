"""What the backends share: service, record, citations, marks."""
