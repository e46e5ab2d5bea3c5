"""Every sentence that more than one page says."""
