"""The places the navigation leads to, one a file."""
