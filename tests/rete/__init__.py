"""The rete engine: its network, its limits, its meaning."""
